/* Two pictures of the same shape, one over the other, and a slider for where one ends and the other begins:
   <facet-before-after before="…" after="…" before-name="Before" after-name="After" label="…" description="…">.
   Pictures of different shapes (data-apart) stand side by side. */
customElements.define('facet-before-after', class extends HTMLElement {
    #upper;
    #edge;

    connectedCallback() {
        const stage = this.#part('div', 'before-after-stage');
        const lower = this.#picture('after', this.getAttribute('description'));
        this.#upper = this.#picture('before', '');
        this.#upper.className = 'before-after-upper';
        this.#edge = this.#part('span', 'before-after-edge');
        if (this.hasAttribute('data-apart')) {
            this.replaceChildren(this.#figure('before', ''), this.#figure('after', this.getAttribute('description')));
            return;
        }
        const slider = this.#slider();
        stage.append(lower, this.#upper, this.#edge, this.#name('before'), this.#name('after'), slider);
        this.replaceChildren(stage);
        this.#show(slider.value);
    }

    #slider() {
        const slider = this.#part('input', 'before-after-slider');
        slider.type = 'range';
        slider.min = 0;
        slider.max = 100;
        slider.value = 50;
        slider.setAttribute('aria-label', this.getAttribute('label'));
        slider.addEventListener('input', () => this.#show(slider.value));
        return slider;
    }

    #show(percent) {
        this.#upper.style.clipPath = `inset(0 ${100 - percent}% 0 0)`;
        this.#edge.style.insetInlineStart = percent + '%';
    }

    #figure(which, description) {
        const figure = document.createElement('figure');
        const name = document.createElement('figcaption');
        name.textContent = this.getAttribute(which + '-name');
        figure.append(this.#picture(which, description), name);
        return figure;
    }

    #picture(which, description) {
        const picture = document.createElement('img');
        picture.src = this.getAttribute(which);
        picture.alt = description;
        return picture;
    }

    #name(which) {
        const name = this.#part('span', 'before-after-name ' + which);
        name.textContent = this.getAttribute(which + '-name');
        name.setAttribute('aria-hidden', 'true');
        return name;
    }

    #part(name, look) {
        const part = document.createElement(name);
        part.className = look;
        return part;
    }
});
