/** Permission masks: SharePoint's 64 rights as two 32-bit halves, and the levels every site is born with. */

export interface Mask {
  high: number;
  low: number;
}

/** The rights this emulator asks for; numbers are SharePoint's PermissionKind. */
export const Right = {
  ViewListItems: 1,
  AddListItems: 2,
  EditListItems: 3,
  DeleteListItems: 4,
  ViewVersions: 7,
  ManagePersonalViews: 10,
  ManageLists: 12,
  Open: 17,
  ManageSubwebs: 24,
  CreateGroups: 25,
  ManagePermissions: 26,
  BrowseUserInfo: 28,
  ManageWeb: 31,
  EnumeratePermissions: 63,
} as const;
export type Right = (typeof Right)[keyof typeof Right];

export const noRights: Mask = { high: 0, low: 0 };
export const allRights: Mask = { high: 2_147_483_647, low: 4_294_967_295 };

/** True when the mask holds a right; kind 0 is held by all, kind 65 means every right. */
export function holds(mask: Mask, kind: number): boolean {
  if (kind === 0) return true;
  if (kind === 65) return mask.high === allRights.high && mask.low === allRights.low;
  const bit = (kind - 1) % 32;
  const half = kind <= 32 ? mask.low : mask.high;
  return ((half >>> bit) & 1) === 1;
}

export function unite(one: Mask, other: Mask): Mask {
  return { high: (one.high | other.high) >>> 0, low: (one.low | other.low) >>> 0 };
}

/** True when every right of `wanted` is in `mask`. */
export function includes(mask: Mask, wanted: Mask): boolean {
  return (
    (mask.high & wanted.high) >>> 0 === wanted.high >>> 0 &&
    (mask.low & wanted.low) >>> 0 === wanted.low >>> 0
  );
}

/** `PermMask` of list rows: the mask as one hexadecimal number. */
export function hexMask(mask: Mask): string {
  const low = mask.low.toString(16);
  return mask.high === 0 ? `0x${low}` : `0x${mask.high.toString(16)}${low.padStart(8, "0")}`;
}

export const fullControl = 1_073_741_829;
export const limitedAccess = 1_073_741_825;

/** Ids, order, kinds and masks as recorded from SharePoint Online; names are in default-names.ts. */
export const builtInRoles = [
  {
    id: fullControl,
    order: 1,
    roleTypeKind: 5,
    high: 2_147_483_647,
    low: 4_294_967_295,
  },
  { id: 1_073_741_828, order: 32, roleTypeKind: 4, high: 432, low: 1_012_866_047 },
  { id: 1_073_741_830, order: 48, roleTypeKind: 6, high: 432, low: 1_011_030_767 },
  { id: 1_073_741_827, order: 64, roleTypeKind: 3, high: 432, low: 1_011_028_719 },
  { id: 1_073_741_826, order: 128, roleTypeKind: 2, high: 176, low: 138_612_833 },
  {
    id: 1_073_741_832,
    order: 144,
    roleTypeKind: 8,
    high: 65_584,
    low: 134_418_433,
  },
  { id: limitedAccess, order: 160, roleTypeKind: 1, high: 48, low: 134_287_360 },
  {
    id: 1_073_741_833,
    order: 176,
    roleTypeKind: 9,
    high: 560,
    low: 134_221_824,
  },
] as const;
