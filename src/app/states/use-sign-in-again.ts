/** The way back in for somebody whose sign-in has run out in the middle of something. */
import { useProduct } from "../site/product.tsx";

/** Signs in, and goes on with `then` whatever came of it: what is tried next says whether one is in. */
export function useSignInAgain(): (then: () => void) => void {
  const { signIn } = useProduct();
  return (then) => {
    void signIn()
      .then((way) => way.signIn())
      .then(then, then);
  };
}
