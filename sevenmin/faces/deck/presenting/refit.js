// What to do when a slide has other words, or less room: they may need another size.

export const refit = () => dispatchEvent(new Event("resize"));
