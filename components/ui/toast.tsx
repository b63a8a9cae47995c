import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { Icon } from './icon';

const ToastContext = createContext<(text: string) => void>(() => undefined);

/** Says a short sentence at the foot of the page and to screen readers: "Copied". */
export const useToast = () => useContext(ToastContext);

const shownFor = 4000;

/** The live region; `mount` puts one around each page. */
export function Toasts({ children }: { readonly children: ComponentChildren }) {
  const [toast, setToast] = useState<{ text: string; at: number } | null>(null);
  const say = useCallback((text: string) => setToast({ text, at: Date.now() }), []);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), shownFor);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <ToastContext.Provider value={say}>
      {children}
      <div class="toasts" role="status" aria-live="polite">
        {toast && (
          <div class="toast" key={toast.at}>
            <Icon name="check" />
            <span>{toast.text}</span>
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}
