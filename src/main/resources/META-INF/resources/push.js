/* This browser and push messages: <facet-push key="…"><vaadin-button data-push="on">…</vaadin-button></facet-push>.
   Tells the server how it stands; asks for permission only when the button inside is clicked. */
customElements.define('facet-push', class extends HTMLElement {
    connectedCallback() {
        this.addEventListener('click', this.#clicked);
        this.#look();
    }

    disconnectedCallback() {
        this.removeEventListener('click', this.#clicked);
    }

    async forget() {
        const subscription = await this.#subscription();
        await subscription?.unsubscribe();
    }

    #clicked = event => {
        if (event.target.closest('[data-push="on"]')) {
            this.#turnOn();
        }
    };

    async #look() {
        const why = this.#whyNot();
        if (why) {
            this.#tell(why);
            return;
        }
        const subscription = Notification.permission === 'granted' ? await this.#subscription() : null;
        if (subscription) {
            this.#tell('on', subscription);
        } else {
            this.#tell(Notification.permission === 'denied' ? 'denied' : 'off');
        }
    }

    #whyNot() {
        if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
            return null;
        }
        const touches = navigator.maxTouchPoints > 1 && /Mac/.test(navigator.platform);
        return /iPhone|iPad/.test(navigator.userAgent) || touches ? 'home-screen' : 'unable';
    }

    async #turnOn() {
        const permission = await Notification.requestPermission();
        if (permission !== 'granted') {
            this.#tell(permission === 'denied' ? 'denied' : 'dismissed');
            return;
        }
        try {
            const registration = await this.#registration();
            await (await registration.pushManager.getSubscription())?.unsubscribe();
            this.#tell('turned-on', await registration.pushManager.subscribe({
                userVisibleOnly: true,
                applicationServerKey: this.#key()
            }));
        } catch (problem) {
            this.#tell({NotAllowedError: 'denied', AbortError: 'unreachable'}[problem.name] ?? 'failed');
        }
    }

    async #subscription() {
        const registration = await navigator.serviceWorker?.getRegistration();
        return registration?.pushManager?.getSubscription();
    }

    /* The worker may still be installing itself; where there is none, waiting would never end. */
    #registration() {
        return Promise.race([
            navigator.serviceWorker.ready,
            new Promise((_, reject) => setTimeout(() => reject(new Error('no worker')), 15000))
        ]);
    }

    #key() {
        const letters = atob(this.getAttribute('key').replace(/-/g, '+').replace(/_/g, '/'));
        return Uint8Array.from(letters, letter => letter.charCodeAt(0));
    }

    /* The server's ear is added a moment after the element. */
    async #tell(state, subscription) {
        const {endpoint = null, keys = {}} = subscription?.toJSON() ?? {};
        for (let tries = 0; !this.$server && tries < 50; tries++) {
            await new Promise(later => setTimeout(later, 100));
        }
        this.$server?.heard(state, endpoint, keys.p256dh ?? null, keys.auth ?? null);
    }
});
