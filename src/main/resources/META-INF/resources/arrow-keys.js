/* Many buttons that are one stop of the Tab key: <facet-arrow-keys role="toolbar">…buttons…</facet-arrow-keys>. Arrow keys, Home and End
   move between those that can be seen; Tab goes on behind them all and comes back to where one was. */
customElements.define('facet-arrow-keys', class extends HTMLElement {
    #stop;
    #watch = new MutationObserver(() => this.#settle());

    connectedCallback() {
        this.addEventListener('keydown', this.#pressed);
        this.addEventListener('focusin', this.#entered);
        this.#watch.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'disabled'] });
        this.#settle();
    }

    disconnectedCallback() {
        this.removeEventListener('keydown', this.#pressed);
        this.removeEventListener('focusin', this.#entered);
        this.#watch.disconnect();
    }

    #seen() {
        return [...this.querySelectorAll('button:not([disabled])')].filter(button => button.closest('[hidden]') === null);
    }

    #settle() {
        const seen = this.#seen();
        this.#stop = seen.includes(this.#stop) ? this.#stop : seen[0];
        seen.forEach(button => button.tabIndex = button === this.#stop ? 0 : -1);
    }

    #entered = event => {
        const button = event.target.closest('button');
        if (button !== null && button !== this.#stop) {
            this.#stop = button;
            this.#settle();
        }
    };

    #pressed = event => {
        if (event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        const seen = this.#seen();
        const next = this.#next(event.key, seen, seen.indexOf(event.target.closest('button')));
        if (next !== undefined) {
            event.preventDefault();
            seen[Math.min(seen.length - 1, Math.max(0, next))].focus();
        }
    };

    #next(key, seen, at) {
        const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
        switch (key) {
            case forward: return at + 1;
            case back: return at - 1;
            case 'ArrowDown': return this.#inOtherRow(seen, at, 1);
            case 'ArrowUp': return this.#inOtherRow(seen, at, -1);
            case 'Home': return 0;
            case 'End': return seen.length - 1;
            default: return undefined;
        }
    }

    /* The nearest one in the next row, as they stand on the screen. */
    #inOtherRow(seen, at, step) {
        const here = seen[at].getBoundingClientRect();
        let best;
        for (let i = at + step; i >= 0 && i < seen.length; i += step) {
            const there = seen[i].getBoundingClientRect();
            if (Math.abs(there.top - here.top) < here.height / 2) {
                continue;
            }
            if (best !== undefined && Math.abs(there.top - seen[best].getBoundingClientRect().top) >= here.height / 2) {
                break;
            }
            if (best === undefined
                || Math.abs(there.left - here.left) < Math.abs(seen[best].getBoundingClientRect().left - here.left)) {
                best = i;
            }
        }
        return best ?? at;
    }
});
