/* When the server answers a request of the framework with "too many requests", the framework would lock the page behind
   its own dialog and ask again every five seconds. Here the request is held instead, people see how long, and then it
   is sent: nothing that was done or typed is lost. All other requests pass untouched. */
(() => {
    const words = document.currentScript;
    const FRAMEWORK = /[?&]v-r=(uidl|init|heartbeat)(&|$)/;
    const held = new Map();
    let waiting = false;

    class PatientRequest extends XMLHttpRequest {
        #call = [];
        #headers = [];
        #body;
        #ours = false;

        constructor() {
            super();
            // First in line, so that whoever asked does not hear of an answer that is held back.
            ['readystatechange', 'load', 'loadend'].forEach(type =>
                this.addEventListener(type, event => this.#answered(event)));
        }

        open(...call) {
            this.#call = call;
            this.#headers = [];
            this.#ours = FRAMEWORK.test(call[1]) && call[2] !== false;
            super.open(...call);
        }

        setRequestHeader(...header) {
            this.#headers.push(header);
            super.setRequestHeader(...header);
        }

        send(body) {
            if (held.get(this.#key()) === this) {
                throw new DOMException('Waits to be sent', 'InvalidStateError');
            }
            this.#body = body;
            if (this.#ours && waiting) {
                held.set(this.#key(), this);
            } else {
                super.send(body);
            }
        }

        abort() {
            if (held.get(this.#key()) === this) {
                held.delete(this.#key());
            }
            super.abort();
        }

        sendAgain() {
            const headers = this.#headers;
            super.open(...this.#call);
            headers.forEach(header => super.setRequestHeader(...header));
            super.send(this.#body);
        }

        #answered(event) {
            if (this.#ours && this.readyState === 4 && this.status === 429) {
                event.stopImmediatePropagation();
                if (event.type === 'loadend') {
                    held.set(this.#key(), this);
                    wait(Number(this.getResponseHeader('Retry-After')) || 5);
                }
            }
        }

        /* The framework repeats a message it got no answer to. It waits once. */
        #key() {
            return this.#call[1] + '\n' + this.#body;
        }
    }

    function wait(seconds) {
        if (waiting) {
            return;
        }
        waiting = true;
        const panel = document.createElement('div');
        panel.className = 'patience';
        panel.setAttribute('role', 'status');
        panel.setAttribute('popover', 'manual');
        document.body.append(panel);
        panel.showPopover?.(); // above open dialogs
        // A moment later, so that screen readers notice the change.
        setTimeout(() => panel.append(countdown(seconds, () => {
            panel.remove();
            goOn();
        })), 50);
    }

    function countdown(seconds, over) {
        const language = document.documentElement.lang;
        const line = document.createElement('facet-countdown');
        line.setAttribute('seconds', seconds);
        line.setAttribute('sentence', words.getAttribute('data-sentence-' + language) ?? words.getAttribute('data-sentence-en'));
        line.setAttribute('over', '');
        line.addEventListener('over', over);
        return line;
    }

    function goOn() {
        waiting = false;
        const all = [...held.values()];
        held.clear();
        all.forEach(request => request.sendAgain());
    }

    window.XMLHttpRequest = PatientRequest;
})();
