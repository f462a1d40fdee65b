package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.LinkNotGood;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** What a link from a mail is about, the button that does it, and what came of it. */
class LinkCard extends Div {

    private static final long serialVersionUID = 1L;

    private final String words;
    private final String next;

    /**
     * @param words beginning of the keys of all its words
     * @param address what the link is about; empty when it is no longer good
     * @param next where to go afterwards
     */
    LinkCard(String words, Optional<String> address, Runnable action, String next) {
        this.words = words;
        this.next = next;
        addClassName("auth-slot");
        address.ifPresentOrElse(known -> ask(known, action), this::showDeadEnd);
    }

    private void ask(String address, Runnable action) {
        show(new AuthCard(getTranslation(words + ".title"))
                .withText(getTranslation(words + ".text", address))
                .withButton(getTranslation(words + ".submit"), () -> follow(action)));
    }

    private void follow(Runnable action) {
        try {
            action.run();
            show(new AuthCard(getTranslation(words + ".done-title"))
                    .withText(getTranslation(words + ".done"))
                    .withLink("/" + next, getTranslation(words + ".next")));
        } catch (LinkNotGood gone) {
            showDeadEnd();
        }
    }

    private void showDeadEnd() {
        show(new AuthCard(getTranslation("accounts.link.title"))
                .withText(getTranslation("accounts.refused.link"))
                .withLink("/account", getTranslation("accounts.link.account")));
    }

    private void show(AuthCard card) {
        removeAll();
        add(card);
    }
}
