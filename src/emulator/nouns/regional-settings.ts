/** Regional settings of the web: the locale that form values are written in, and the time zone days are counted in. */
import { typed } from "../protocol/format.ts";
import { errors } from "../protocol/errors.ts";
import { value } from "../protocol/reply.ts";
import { collection, entity, key, lookup, query, step, type Route } from "../protocol/route.ts";
import { isoSeconds } from "../site/clock.ts";
import { fromLocal, parseMoment, timeZoneById, timeZones, toLocal } from "../site/time-zone.ts";
import { RegionalSettings, TimeZone, TimeZones, Web } from "./kinds.ts";

const installedLanguages = [
  { DisplayName: "Danish", LanguageTag: "da-DK", Lcid: 1030 },
  { DisplayName: "English", LanguageTag: "en-US", Lcid: 1033 },
];

export const regionalSettingsRoutes: readonly Route[] = [
  step(Web, "RegionalSettings", () => RegionalSettings.at(null)),
  entity(RegionalSettings, {
    type: "SP.RegionalSettings",
    path: () => "Web/RegionalSettings",
    properties: (call) => ({
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: "",
      CalendarType: 1,
      Collation: 11,
      CollationLCID: 1030,
      DateFormat: 1,
      DateSeparator: "-",
      DecimalSeparator: ",",
      DigitGrouping: "3;0",
      FirstDayOfWeek: 1,
      FirstWeekOfYear: 2,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ";",
      LocaleId: call.site.document.localeId,
      NegativeSign: "-",
      NegNumberMode: 1,
      PM: "",
      PositiveSign: "",
      ShowWeeks: true,
      ThousandSeparator: ".",
      Time24: true,
      TimeMarkerPosition: 0,
      TimeSeparator: ":",
      WorkDayEndHour: 960,
      WorkDays: 62,
      WorkDayStartHour: 480,
    }),
  }),
  step(RegionalSettings, "TimeZone", (call) => TimeZone.at({ id: call.site.timeZone.id })),
  query(RegionalSettings, "InstalledLanguages", [], (call) => {
    const languages = installedLanguages.map((language) => typed("SP.Language", { ...language }));
    return value(call, "InstalledLanguages", "SP.LanguageCollection", { Items: languages });
  }),
  step(RegionalSettings, "TimeZones", () => TimeZones.at(null)),
  collection(TimeZones, {
    set: "SP.ApiData.TimeZones",
    members: () => timeZones.map(({ id }) => TimeZone.at({ id })),
  }),
  lookup(TimeZones, "GetById", ["id"], (_call, _self, args) => TimeZone.at({ id: args.number("id") })),
  key(TimeZones, "id", (_call, _self, args) => TimeZone.at({ id: args.number("id") })),
  entity(TimeZone, {
    type: "SP.TimeZone",
    path: () => "Web/RegionalSettings/TimeZone",
    properties: (_call, { id }) => {
      const { description, bias, daylight } = timeZoneById(id);
      const information = { Bias: bias, DaylightBias: daylight ? -60 : 0, StandardBias: 0 };
      return { Description: description, Id: id, Information: typed("SP.TimeZoneInformation", information) };
    },
  }),
  query(TimeZone, "utcToLocalTime", ["date"], (call, { id }, args) => {
    const text = args.text("date");
    const utc = Date.parse(/Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
    if (Number.isNaN(utc)) throw errors.invalidExpression(text);
    const local = isoSeconds(toLocal(timeZoneById(id), utc)).slice(0, -1);
    return value(call, "UTCToLocalTime", "Edm.DateTime", local);
  }),
  query(TimeZone, "localTimeToUTC", ["date"], (call, { id }, args) => {
    const text = args.text("date").replace(/Z$/, "");
    const zone = timeZoneById(id);
    const moment = parseMoment(zone, text);
    if (moment === undefined) throw errors.invalidExpression(text);
    const utc = fromLocal(zone, toLocal(zone, moment).getTime());
    return value(call, "LocalTimeToUTC", "Edm.DateTime", isoSeconds(new Date(utc)));
  }),
];
