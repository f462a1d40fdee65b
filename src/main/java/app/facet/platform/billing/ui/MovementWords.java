package app.facet.platform.billing.ui;

import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Lot;
import app.facet.platform.billing.Movement;
import app.facet.platform.ui.Texts;
import java.io.Serializable;

/** What moved credits, in words. */
record MovementWords(DeskWords words) implements Serializable {

    String what(Movement movement) {
        if (movement.action() != null) {
            return words.get("movement.of", kind(movement.kind()), words.action(movement.action()));
        }
        var parts = movement.reference().split(":", -1);
        boolean byAdmin = parts.length == 3 && (parts[0].equals("gift") || parts[0].equals("taken"));
        if (byAdmin && has("reason." + parts[1])) {
            return words.get("movement." + parts[0], words.get("reason." + parts[1]));
        }
        return movement.kind().equals("grant") && has("granted." + parts[0])
                ? words.get("granted." + parts[0])
                : kind(movement.kind());
    }

    private String kind(String kind) {
        return has("movement." + kind) ? words.get("movement." + kind) : kind;
    }

    private boolean has(String key) {
        return Texts.of(words.locale()).has("billing.desk." + key);
    }

    String change(long credits) {
        return credits > 0 ? "+" + words.number(credits) : words.number(credits);
    }

    String source(CreditSource source) {
        return words.of("source", source);
    }

    String left(Lot lot) {
        String left = words.get("lot.left", lot.remaining() + lot.held(), lot.granted());
        return lot.expiresAt() == null ? left : words.get("lot.until", left, words.date(lot.expiresAt()));
    }
}
