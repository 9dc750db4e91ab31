/** Where a row is seen, and mended by hand, in SharePoint itself. */

export function rowAddress(siteUrl: string, list: string, id: number): string {
  return `${siteUrl}/Lists/${list}/DispForm.aspx?ID=${id}`;
}
