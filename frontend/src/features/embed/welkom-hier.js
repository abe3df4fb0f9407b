// The agenda of Welkom Hier as an element for other sites: <welkom-hier province="utrecht" lang="en"></welkom-hier>.
// It contacts only the site it was loaded from, sets no cookie, and its styles do not affect the page around it.
;(() => {
  const origin = new URL(document.currentScript.src).origin
  // Written by the site: the words, address and direction of each of its languages.
  const languages = {}
  const style = `:host{display:block;font:inherit;color:var(--wh-ink,inherit);background:var(--wh-ground,transparent)}:host([ground]){padding:.25rem 1rem}
ol{list-style:none;margin:0;padding:0;border-block-end:2px solid}li{display:grid;grid-template-columns:4.5rem 1fr;gap:1rem;padding-block:.9rem;border-block-start:2px solid}
time{line-height:1.1}b{display:block;font-size:2.5em;font-weight:900;letter-spacing:-.04em;line-height:1}small{font-size:.95em}
a{color:inherit;text-decoration-color:var(--wh-accent,currentcolor);text-decoration-thickness:2px;text-underline-offset:.2em}strong{display:block;font-size:1.2em}em{font-style:normal;font-weight:700}`
  const add = (parent, name, text, attributes = {}) => {
    const element = document.createElement(name)
    element.textContent = text
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    return parent.appendChild(element)
  }

  class WelkomHier extends HTMLElement {
    async connectedCallback() {
      if (this.shadowRoot) return
      const root = this.attachShadow({ mode: 'open' })
      const lang = languages[this.lang] ? this.lang : 'nl'
      add(root, 'style', style)
      const main = add(root, 'div', '', { lang, dir: languages[lang].dir })
      for (const name of ['ground', 'ink', 'accent']) {
        const value = this.getAttribute(name)
        if (/^[0-9a-f]{6}$/i.test(value)) this.style.setProperty(`--wh-${name}`, `#${value}`)
      }
      const query = new URLSearchParams({
        locale: lang,
        limit: this.getAttribute('limit') || '5',
        from: new Date().toISOString().slice(0, 10),
      })
      for (const name of ['province', 'municipality', 'organisation']) {
        if (this.getAttribute(name)) query.set(name, this.getAttribute(name))
      }
      try {
        const answer = await fetch(`${origin}/api/v1/festivals?${query}`, { credentials: 'omit' })
        this.show(main, lang, answer.ok ? (await answer.json()).items : [])
      } catch {
        // Without an answer, the link to the site stays visible.
        this.show(main, lang, [])
      }
    }

    show(main, lang, festivals) {
      const { words, path } = languages[lang]
      if (festivals.length === 0) add(main, 'p', words.none)
      const list = festivals.length > 0 && add(main, 'ol', '')
      for (const festival of festivals) {
        const item = add(list, 'li', '')
        const start = festival.slots[0]?.start
        const say = (options) =>
          new Intl.DateTimeFormat(languages[lang].tag, {
            ...options,
            timeZone: festival.timeZone,
          }).format(new Date(start))
        const time = add(item, 'time', '', start ? { datetime: start } : {})
        if (start) {
          add(time, 'small', say({ weekday: 'long' }))
          add(time, 'b', say({ day: 'numeric' }))
          add(time, 'small', say({ month: 'long' }))
        }
        const text = add(item, 'div', '')
        if (words[festival.status]) add(text, 'em', words[festival.status])
        add(text, 'strong', festival.venue?.municipality ?? '')
        add(text, 'a', festival.title.value, {
          href: festival.url,
          lang: festival.title.lang,
          target: '_blank',
          rel: 'noopener',
        })
      }
      const more = add(main, 'p', '')
      add(more, 'a', words.all, { href: origin + path, target: '_blank', rel: 'noopener' })
    }
  }

  if (!customElements.get('welkom-hier')) customElements.define('welkom-hier', WelkomHier)
})()
