package app.facet.platform.vault;

import app.facet.platform.kernel.Refusal;

/** The account's data key is gone, and with it whatever it had sealed. */
public final class KeyDestroyed extends Refusal {

    KeyDestroyed() {
        super("vault.key-destroyed");
    }
}
