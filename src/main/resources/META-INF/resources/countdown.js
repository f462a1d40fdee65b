/* A sentence with the time that is left in it: <facet-countdown seconds="21" sentence="Go on in {0}." over="Go on now.">.
   Counts down where it can be seen; screen readers hear the sentence once, and once more when the time is over. */
customElements.define('facet-countdown', class extends HTMLElement {
    #until;
    #timer;

    connectedCallback() {
        this.#until ??= Date.now() + Number(this.getAttribute('seconds')) * 1000;
        const [before, after] = this.getAttribute('sentence').split('{0}');
        const time = this.#part('span', 'numbers', '');
        const shown = this.#part('span', 'countdown-shown', '');
        shown.setAttribute('aria-hidden', 'true');
        shown.append(before, time, after ?? '');
        this.replaceChildren(this.#part('span', 'visually-hidden', before + this.#left() + (after ?? '')), shown);
        time.textContent = this.#left();
        this.#timer = setInterval(() => Date.now() < this.#until ? time.textContent = this.#left() : this.#end(), 250);
    }

    disconnectedCallback() {
        clearInterval(this.#timer);
    }

    #left() {
        const seconds = Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
        return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
    }

    #end() {
        clearInterval(this.#timer);
        this.textContent = this.getAttribute('over');
        this.dispatchEvent(new Event('over'));
        if (this.hasAttribute('reload')) {
            location.reload();
        }
    }

    #part(name, look, words) {
        const part = document.createElement(name);
        part.className = look;
        part.textContent = words;
        return part;
    }
});
