/** Whether somebody else has said something of a goal while one was writing about it. */
import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from "react";

/** `latest` is the id of what was said last. What is said while one saves is one's own. */
export function useOvertaken(
  latest: number | undefined,
  { isSaving, isWriting }: { readonly isSaving: boolean; readonly isWriting: boolean },
): [boolean, Dispatch<SetStateAction<boolean>>] {
  const [isOvertaken, setIsOvertaken] = useState(false);
  const seen = useRef(latest);
  useEffect(() => {
    // What somebody else says meanwhile appears below; one who is writing is told. What was withdrawn leaves an older
    // one, which is no news.
    const isNews = latest !== undefined && latest > (seen.current ?? 0);
    if (isNews && !isSaving) setIsOvertaken(isWriting);
    seen.current = latest;
  }, [latest, isSaving, isWriting]);
  return [isOvertaken, setIsOvertaken];
}
