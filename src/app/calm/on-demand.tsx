/**
 * A component whose code is loaded when it is first shown. React's own `lazy` keeps what has come back until its
 * fallback has stood there for 300 ms; here it is shown as soon as its code is there, and at once where the code has
 * been loaded before.
 */
import { createElement, useEffect, useState, type ComponentType, type FunctionComponent } from "react";

/**
 * `Meanwhile` stands there until the code has come. Where it does not come, that is thrown while drawing; the next
 * showing asks anew.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType,
): FunctionComponent<Props> {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const ask = async (): Promise<ComponentType<Props>> => {
    coming ??= load();
    try {
      here = await coming;
      return here;
    } finally {
      coming = undefined;
    }
  };
  return function OnDemand(props) {
    const [code, setCode] = useState(() => here);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      if (code !== undefined) return undefined;
      let isShown = true;
      ask().then(
        (component) => isShown && setCode(() => component),
        (error: unknown) => isShown && setFailure({ error }),
      );
      return () => {
        isShown = false;
      };
    }, [code]);
    if (failure) throw failure.error;
    if (code !== undefined) return createElement(code, props);
    return Meanwhile ? createElement(Meanwhile) : null;
  };
}
