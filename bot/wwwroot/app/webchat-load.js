let loading;

/** Fetches Web Chat (several hundred kilobytes) only when a call is near. */
export function loadWebChat() {
  loading ??= new Promise((resolve, reject) => {
    if (window.WebChat) return resolve();
    const script = document.createElement('script');
    script.src = '/lib/webchat.js';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading = undefined;
      script.remove();
      reject(new Error('Web Chat could not be loaded'));
    });
    document.head.append(script);
  });
  return loading;
}

/** Warms the cache while the trainee is still choosing. */
export function prefetchWebChat() {
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.as = 'script';
  link.href = '/lib/webchat.js';
  document.head.append(link);
}
