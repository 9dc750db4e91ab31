/** Hands the department's year over as a calendar file. The code that writes it is loaded when somebody asks for it. */
import { seriesOf } from "../../domain/wheel/series.ts";
import type { RingName } from "../../domain/wheel/wheel.ts";
import { wheelPlace } from "../../domain/links/addresses.ts";
import { deepLink } from "../../domain/links/deep-link.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import type { WheelView } from "./use-wheel.ts";

/** `shown`: the rings that one sees; the others are left out. */
export function useCalendarFile(): (
  view: WheelView,
  shown: readonly RingName[],
  years: string,
) => Promise<void> {
  const { teams, appId, siteUrl, today } = useProduct();
  const { language } = useSpeech();
  const words = useWords().wheel;
  const { key, department } = useDepartmentView();
  const linkTo = (time: string) => {
    const place = wheelPlace(key, { time });
    const webUrl = `${location.origin}${location.pathname}${hrefOf(place)}`;
    if (!teams || !appId) return webUrl;
    return deepLink({
      appId,
      entityId: teams.entityId,
      subPageId: place,
      channelId: teams.channelId,
      webUrl,
    });
  };
  return async ({ reading, year, occurrences }, shown, years) => {
    const { calendarFile } = await import("./calendar-file.ts");
    const isShown = (ring: RingName | undefined) => shown.includes(ring ?? "department");
    const text = calendarFile({
      name: words.calendarName(department?.title ?? key),
      series: seriesOf(reading, year.first, year.last).filter(({ row }) => isShown(row.ring)),
      occurrences: occurrences.filter(({ ring, source }) => isShown(ring) && source.from !== "wheel"),
      speaking: { words, language, today },
      linkTo,
      host: new URL(siteUrl).host,
      stamp: new Date(),
    });
    const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `aarshjul-${key}-${years.replace("/", "-")}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
}
