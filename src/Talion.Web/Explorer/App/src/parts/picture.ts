import { element } from '../dom'
import { offer, pictureButton } from './saving'

const painted = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'] as const

/** No browser draws larger canvases everywhere. */
const mostPixels = 16_000

/** Buttons that save a drawing of the page as a picture of lines and as one of points. */
export function pictureButtons(drawing: () => SVGSVGElement, name: string): HTMLElement[] {
  return [
    element('button', { type: 'button', click: () => offer(standing(drawing()).file, `${name}.svg`) }, 'SVG'),
    pictureButton(() => pointsOf(drawing()), `${name}.png`),
  ]
}

/** A drawing that looks the same without the page's styles: what these make of it is written into it. */
export function standing(drawing: SVGSVGElement): { file: Blob, width: number, height: number } {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const [from, to] = [[drawing, ...drawing.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]]
  from.forEach((shape, i) => {
    const style = getComputedStyle(shape)
    for (const name of painted) if (style.getPropertyValue(name)) to[i]!.setAttribute(name, style.getPropertyValue(name))
    to[i]!.removeAttribute('class')
  })
  const { width, height } = drawing.viewBox.baseVal
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', width, height })) copy.setAttribute(name, String(value))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: getComputedStyle(document.documentElement).getPropertyValue('--paper') })) ground.setAttribute(name, String(value))
  copy.prepend(ground)
  return { file: new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }), width, height }
}

/** The server's drawing as a picture of lines, and a button that makes one of points out of it. */
export const drawnPictures = (address: string, name: string): HTMLElement[] => [
  element('a', { href: address, download: `${name}.svg` }, 'SVG'),
  pictureButton(async () => drawnAt(await (await fetch(address)).blob(), 2), `${name}.png`),
]

async function pointsOf(drawing: SVGSVGElement): Promise<HTMLCanvasElement> {
  const { file, width, height } = standing(drawing)
  return drawnAt(file, 2, [width, height])
}

/** A picture of lines as one of points. */
async function drawnAt(file: Blob, scale: number, size?: readonly [number, number]): Promise<HTMLCanvasElement> {
  const source = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = source
    await image.decode()
    const [width, height] = size ?? [image.naturalWidth, image.naturalHeight]
    const fitting = Math.min(scale, mostPixels / Math.max(width, height))
    const canvas = element('canvas', { width: Math.round(width * fitting), height: Math.round(height * fitting) })
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas
  } finally {
    URL.revokeObjectURL(source)
  }
}
