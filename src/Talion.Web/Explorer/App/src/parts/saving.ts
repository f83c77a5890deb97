import { element } from '../dom'

/** A button that offers a picture of points. */
export function pictureButton(picture: () => HTMLCanvasElement | Promise<HTMLCanvasElement>, name: string): HTMLElement {
  const button = element('button', { type: 'button' }, 'PNG')
  button.addEventListener('click', () => void Promise.resolve(picture()).then(drawn => drawn.toBlob(points => { if (points) offer(points, name) }, 'image/png')))
  return button
}

/** Lets the browser save bytes as a file. */
export function offer(bytes: Blob, name: string): void {
  const target = URL.createObjectURL(bytes)
  element('a', { href: target, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(target), 10_000)
}
