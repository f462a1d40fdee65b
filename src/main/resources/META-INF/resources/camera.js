/* Takes a photo with the device's camera, with a drawing over the picture of where head, eyes and shoulders belong:
   <facet-camera label="…" hint="…" dark="…" shoot="…" again="…" use="…" turn="…" close="…" refused="…" pick="…">
   inside an upload zone, whose camera button it takes over. Without a camera that pages may use, the button stays what
   it was: it opens the device's own camera or file dialog. */
customElements.define('facet-camera', class extends HTMLElement {
    #upload;
    #open;
    #dialog;
    #video;
    #still;
    #hint;
    #stream;
    #light;
    #facing = 'user';
    #picking = false;

    connectedCallback() {
        this.#upload = this.parentElement.querySelector('vaadin-upload.camera');
        this.#open = event => this.#take(event);
        this.#upload.addEventListener('click', this.#open, true);
    }

    disconnectedCallback() {
        this.#upload.removeEventListener('click', this.#open, true);
        this.#dialog?.close();
    }

    #take(event) {
        const button = event.target.closest('vaadin-button');
        if (this.#picking || !button || button.slot !== 'add-button' || !navigator.mediaDevices?.getUserMedia) {
            return;
        }
        event.stopImmediatePropagation();
        event.preventDefault();
        this.#build();
        this.#dialog.showModal();
        this.#start();
    }

    #build() {
        this.#dialog = document.createElement('dialog');
        this.#dialog.className = 'camera-dialog';
        this.#dialog.setAttribute('aria-label', this.getAttribute('label'));
        this.#dialog.addEventListener('close', () => this.#end());
        this.#video = document.createElement('video');
        this.#video.muted = true;
        this.#video.playsInline = true;
        this.#still = document.createElement('canvas');
        this.#still.hidden = true;
        this.#hint = document.createElement('p');
        this.#hint.className = 'camera-hint';
        this.#hint.setAttribute('aria-live', 'polite');
        this.#hint.textContent = this.getAttribute('hint');
        const stage = document.createElement('div');
        stage.className = 'camera-stage';
        stage.append(this.#video, this.#still, this.#guide());
        this.#dialog.append(this.#hint, stage, this.#buttons());
        this.append(this.#dialog);
        this.#show('live');
    }

    /** Of a frame three wide and four high: the head as the gate and the studio like it, the eyes on the upper third. */
    #guide() {
        const guide = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        guide.setAttribute('viewBox', '0 0 300 400');
        guide.setAttribute('aria-hidden', 'true');
        guide.setAttribute('class', 'camera-guide');
        const shape = (name, attributes) => {
            const part = document.createElementNS('http://www.w3.org/2000/svg', name);
            Object.entries(attributes).forEach(([key, value]) => part.setAttribute(key, value));
            guide.append(part);
        };
        shape('ellipse', { cx: 150, cy: 158, rx: 72, ry: 98 });
        shape('line', { x1: 96, y1: 148, x2: 204, y2: 148 });
        shape('path', { d: 'M 20 392 C 30 320 84 292 126 284 M 280 392 C 270 320 216 292 174 284' });
        return guide;
    }

    #buttons() {
        const bar = document.createElement('div');
        bar.className = 'camera-bar';
        bar.append(
            this.#button('close', 'live still refused', () => this.#dialog.close()),
            this.#button('again', 'still', () => this.#show('live')),
            this.#button('shoot', 'live', () => this.#shoot()),
            this.#button('use', 'still', () => this.#use()),
            this.#button('pick', 'refused', () => this.#pick()),
            this.#button('turn', 'live', () => this.#turn()));
        return bar;
    }

    #button(name, when, action) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'camera-' + name;
        button.dataset.when = when;
        button.textContent = name === 'close' ? '×' : this.getAttribute(name);
        button.setAttribute('aria-label', this.getAttribute(name));
        button.addEventListener('click', action);
        return button;
    }

    #show(state) {
        this.#dialog.dataset.state = state;
        this.#still.hidden = state !== 'still';
        this.#video.hidden = state !== 'live';
        this.#dialog.querySelectorAll('button').forEach(button => {
            button.hidden = !button.dataset.when.split(' ').includes(state);
        });
        this.#dialog.querySelector({ live: '.camera-shoot', still: '.camera-use', refused: '.camera-pick' }[state]).focus();
    }

    async #start() {
        this.#stop();
        const dialog = this.#dialog;
        try {
            const stream = await navigator.mediaDevices.getUserMedia({
                video: { facingMode: this.#facing, width: { ideal: 2560 }, height: { ideal: 1920 } }, audio: false,
            });
            if (!dialog.open) { // closed while the browser asked
                stream.getTracks().forEach(track => track.stop());
                return;
            }
            this.#stream = stream;
            this.#video.srcObject = stream;
            this.#dialog.dataset.facing = this.#facing;
            await this.#video.play();
            this.#light = setInterval(() => this.#look(), 700);
        } catch (refused) {
            if (dialog.open) {
                this.#hint.textContent = this.getAttribute('refused');
                this.#show('refused');
            }
        }
    }

    /** What most spoils a portrait can be told before it is taken: too little light where the face is. */
    #look() {
        if (this.#dialog.dataset.state !== 'live' || !this.#video.videoWidth) {
            return;
        }
        const { videoWidth: width, videoHeight: height } = this.#video;
        const small = document.createElement('canvas');
        small.width = small.height = 24;
        const pen = small.getContext('2d', { willReadFrequently: true });
        pen.drawImage(this.#video, width * 0.3, height * 0.2, width * 0.4, height * 0.4, 0, 0, 24, 24);
        const pixels = pen.getImageData(0, 0, 24, 24).data;
        let sum = 0;
        for (let at = 0; at < pixels.length; at += 4) {
            sum += 0.2126 * pixels[at] + 0.7152 * pixels[at + 1] + 0.0722 * pixels[at + 2];
        }
        const words = this.getAttribute(sum / 576 < 45 ? 'dark' : 'hint');
        if (this.#hint.textContent !== words) {
            this.#hint.textContent = words;
        }
    }

    #shoot() {
        if (this.#video.videoWidth) {
            this.#still.width = this.#video.videoWidth;
            this.#still.height = this.#video.videoHeight;
            this.#still.getContext('2d').drawImage(this.#video, 0, 0);
            this.#show('still');
        }
    }

    #use() {
        this.#still.toBlob(blob => {
            this.#upload.uploadFiles([new File([blob], 'camera.jpg', { type: 'image/jpeg' })]);
            this.#dialog.close();
        }, 'image/jpeg', 0.95);
    }

    #turn() {
        this.#facing = this.#facing === 'user' ? 'environment' : 'user';
        this.#start();
    }

    #pick() {
        this.#dialog.close();
        this.#picking = true;
        this.#upload.querySelector('[slot="add-button"]').click();
        this.#picking = false;
    }

    #stop() {
        clearInterval(this.#light);
        this.#stream?.getTracks().forEach(track => track.stop());
        this.#stream = undefined;
    }

    #end() {
        this.#stop();
        this.#dialog.remove();
        this.#upload.querySelector('[slot="add-button"]')?.focus();
    }
});
