/** A view that takes the place of another: 600 ms cross-fade, nothing travels (looks 2.4). */

import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";

const TURN_MS = 600;

/**
 * Shows its children; when `of` changes, the last ones stay behind them while they fade.
 * @param {{of: string, children?: unknown}} props
 */
export function Fade({ of, children }) {
  const last = useRef({ of, children });
  const [old, setOld] = useState(/** @type {{of: string, children: unknown} | null} */ (null));
  const leaving = last.current.of === of ? old : last.current;
  last.current = { of, children };

  useEffect(() => {
    if (leaving) setOld(leaving);
    const timer = setTimeout(() => setOld(null), TURN_MS);
    return () => clearTimeout(timer);
  }, [of]);

  return html`
    ${leaving && leaving.of !== of && html`<div class="layer layer--old" key=${leaving.of} aria-hidden="true">${leaving.children}</div>`}
    <div class="layer" key=${of}>${children}</div>`;
}
