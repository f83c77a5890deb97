/** Draws something again when it is asked to or the window changes, at most once a frame. */
export class Redraw {
  private frame = 0

  constructor(private readonly draw: () => void) {}

  /** Draws before the next frame, once however often it is asked for. */
  readonly soon = (): void => { this.frame ||= requestAnimationFrame(() => { this.frame = 0; this.draw() }) }

  /** Draws now, and whenever the window is scrolled or resized. */
  follow(): void {
    window.addEventListener('scroll', this.soon, { passive: true })
    window.addEventListener('resize', this.soon, { passive: true })
    this.draw()
  }

  stop(): void {
    window.removeEventListener('scroll', this.soon)
    window.removeEventListener('resize', this.soon)
    cancelAnimationFrame(this.frame)
    this.frame = 0
  }
}
