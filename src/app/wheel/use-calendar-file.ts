/** Hands the department's year over as a calendar file. The code that writes it is loaded when somebody asks for it. */
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import { wheelPlace } from "../../domain/links/addresses.ts";
import { deepLink } from "../../domain/links/deep-link.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";

export function useCalendarFile(): (occurrences: readonly Occurrence[], years: string) => Promise<void> {
  const { teams, appId, siteUrl, today } = useProduct();
  const { language } = useSpeech();
  const words = useWords().wheel;
  const { key, department } = useDepartmentView();
  const linkTo = ({ key: time }: Occurrence) => {
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
  return async (occurrences, years) => {
    const { calendarFile } = await import("./calendar-file.ts");
    const text = calendarFile({
      name: words.calendarName(department?.title ?? key),
      occurrences,
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
