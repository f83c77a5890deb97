/** Does something once nothing has asked for it for a moment. */
export class Later {
  private timer = 0

  constructor(private readonly act: () => void, private readonly wait = 150) {}

  soon(): void {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(this.act, this.wait)
  }

  never(): void { clearTimeout(this.timer) }
}
