/**
 * What programs put on the clipboard as HTML, in their own shapes: Word on Windows and on the web, Outlook, Excel,
 * Teams. The words are ours.
 */

const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-text:\\F0B7;} --></style>
<!--[if gte mso 10]><style> table.MsoNormalTable {mso-style-name:"Tabel - Normal";} </style><![endif]--></head>
<body lang=DA link="#0563C1" vlink="#954F72" style='tab-interval:65.2pt;word-wrap:break-word'><!--StartFragment-->`;
const foot = "<!--EndFragment--></body></html>";

function word(body: string): string {
  // Word breaks its lines anywhere between words.
  return `${head}\n${body.replaceAll(" og ", "\r\nog ")}\n${foot}`;
}

function bullet(text: string, level = 1, place: "First" | "Middle" | "Last" = "Middle", sign = "·"): string {
  return `<p class=MsoListParagraphCxSp${place} style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

/** What is on the clipboard, and what a note shall hold of it. */
export const clipboards: Readonly<Record<string, { readonly html: string; readonly note: string }>> = {
  "paragraphs, bold and a link from Word": {
    html: word(`<p class=MsoNormal>Vi vil <b style='mso-bidi-font-weight:normal'>altid</b> svare og <i>aldrig</i>&nbsp;&nbsp; gemme os.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><span style='font-size:14.0pt;font-family:"Arial",sans-serif;color:red;mso-fareast-language:DA'>Læs <a href="https://egelund.example/plan(2026)?a=1"><span style='color:#0563C1'>planen</span></a>, <a name="_Toc1"></a><a href="#_Toc1">afsnit 1</a> og <a href="file:///C:/Temp/x.docx">bilaget</a>.</span><o:p></o:p></p>
<p class=MsoNormal>Det er <span style='mso-bookmark:x'>alt</span>.<o:p></o:p></p>`),
    note: "Vi vil **altid** svare og aldrig gemme os.\n\nLæs [planen](https://egelund.example/plan(2026)?a=1), afsnit 1 og bilaget.\n\nDet er alt.",
  },
  "Word's bullets, which are letters in a font": {
    html: word(
      `<p class=MsoNormal>Vi gør tre ting:<o:p></o:p></p>` +
        bullet("Vi ringer <b>først</b>", 1, "First") +
        bullet("om morgenen", 2, "Middle", "o") +
        bullet("og igen", 3, "Middle", "§") +
        bullet("Vi skriver bagefter", 1, "Last") +
        `<p class=MsoNormal>Så er det gjort.<o:p></o:p></p>`,
    ),
    note: "Vi gør tre ting:\n- Vi ringer **først**\n  - om morgenen\n    - og igen\n- Vi skriver bagefter\nSå er det gjort.",
  },
  "Word's numbers, which stay as words": {
    html: word(bullet("Første", 1, "First", "1.") + bullet("Anden", 1, "Last", "2.")),
    note: "1. Første\n2. Anden",
  },
  "headings, smart tags, tracked changes, comments and fields from Word": {
    html: word(`<h2>Hvem er vi<o:p></o:p></h2>
<p class=MsoNormal>Vi bor i <st1:City w:st="on"><st1:place w:st="on">Egelund</st1:place></st1:City> og<del cite="mailto:x" datetime="2026-11-01T10:00"> slet ikke</del><ins cite="mailto:x"> også</ins> i Nørby<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[MH1]</a></span></span>.<span style='display:none;mso-hide:all'>skjult</span><o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p"/><![endif]--><![if !vml]><img width=10 height=10 src="file:///C:/Temp/x.png"><![endif]><o:p></o:p></p>
<div style='mso-element:comment-list'><p class=MsoCommentText>En bemærkning</p></div>`),
    note: "**Hvem er vi**\n\nVi bor i Egelund og også i Nørby.",
  },
  "a table from Word": {
    html: word(`<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
<tr style='mso-yfti-irow:0'><td width=200 valign=top style='padding:0cm 5.4pt'><p class=MsoNormal><b>Mål</b><o:p></o:p></p></td><td><p class=MsoNormal><b>Frist</b><o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Kortere svartid<o:p></o:p></p></td><td><p class=MsoNormal>1. marts<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Færre klager<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
<tr><td>${bullet("Ét", 1, "First")}${bullet("To", 1, "Last")}</td><td><p class=MsoNormal>Senere<o:p></o:p></p></td></tr></table>`),
    note: "**Mål** · **Frist**\nKortere svartid · 1. marts\nFærre klager\n- Ét\n- To\nSenere",
  },
  "soft breaks, soft hyphens and bullets that somebody typed": {
    html: word(`<p class=MsoNormal>Rådhus&shy;pladsen 1<br>
4321 Egelund<o:p></o:p></p><p class=MsoNormal>•<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Ét punkt<o:p></o:p></p><p class=MsoNormal>– Et andet<o:p></o:p></p>`),
    note: "Rådhuspladsen 1\n4321 Egelund\n- Ét punkt\n- Et andet",
  },
  "Word on the web": {
    html: `<html><body><!--StartFragment--><div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" xml:lang="DA-DK" style="margin:0px"><span data-contrast="auto" class="TextRun SCXW1" style="font-weight:normal"><span class="NormalTextRun">Vi begynder </span></span><span class="TextRun MacChromeBold SCXW1" style="font-weight:bold"><span class="NormalTextRun">nu</span></span><span class="EOP SCXW1">&nbsp;</span></p></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li role="listitem" data-leveltext="" class="OutlineElement"><p class="Paragraph"><span class="TextRun">Ét</span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul><li><p class="Paragraph"><span>To</span></p><ul><li><p><span>Inde</span></p></li></ul></li></ul></div><!--EndFragment--></body></html>`,
    note: "Vi begynder **nu**\n- Ét\n- To\n  - Inde",
  },
  "a message in Outlook": {
    html: `<html><head><style>p.MsoNormal{margin:0}</style></head><body><div class=WordSection1><div>Hej Mette</div><div><br></div><div>Vi <strong>skal</strong> <a href="mailto:mette.holm@egelund.example">skrives</a> ved:</div><ol start=3><li>Først</li><li>Siden</li></ol></div></body></html>`,
    note: "Hej Mette\n\nVi **skal** [skrives](mailto:mette.holm@egelund.example) ved:\n3. Først\n4. Siden",
  },
  "cells from Excel": {
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment--><tr height=20><td class=xl65>Januar</td><td align=right>12,5</td></tr><tr><td>Februar</td><td align=right>13</td></tr><!--EndFragment--></table></body></html>`,
    note: "Januar · 12,5\nFebruar · 13",
  },
  "a document of Google's, all of it within a bold that is none": {
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Helt </span><span style="font-weight:700">fedt</span></p><ul><li aria-level="1"><p><span style="font-weight:400">Et punkt</span></p></li></ul></b>`,
    note: "Helt **fedt**\n- Et punkt",
  },
  "a list within a list of Google's, without an item around it": {
    html: `<b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Et</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>Inde</span></p></li></ul><li aria-level="1"><p><span>To</span></p></li></ul></b>`,
    note: "- Et\n  - Inde\n- To",
  },
  "levels of Word on the web, each a list of its own": {
    html: [
      [1, "Vi ringer"],
      [2, "om morgenen"],
      [3, "og igen"],
      [1, "Vi skriver"],
    ]
      .map(
        ([level, words]) =>
          `<div class="ListContainerWrapper"><ul class="BulletListStyle${level}" role="list"><li role="listitem" data-aria-level="${level}" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun">${words}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`,
      )
      .join("\n"),
    note: "- Vi ringer\n  - om morgenen\n    - og igen\n- Vi skriver",
  },
  "what means harm": {
    html: `<p onclick="alert(1)">Hej<script>alert(1)</script><iframe src="https://x.example"></iframe><style>p{}</style> <a href="javascript:alert(1)">her</a> <img src=x onerror=alert(1)></p><svg><a href="https://x.example"><text>tegning</text></a></svg>`,
    note: "Hej her",
  },
  "signs that we have a meaning for": {
    html: "<p>**ikke fed** og [ikke](https://link.example)</p><p>- hm</p><p>\\\\server\\*.docx</p>",
    note:
      String.raw`\*\*ikke fed\*\* og \[ikke](https://link.example)` +
      "\n- hm\n" +
      String.raw`\\server\*.docx`,
  },
};
