package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** A link from a mail is wrong, was used, or is too old. The three are not told apart on purpose. */
public final class LinkNotGood extends Refusal {

    LinkNotGood() {
        super("accounts.refused.link");
    }
}
