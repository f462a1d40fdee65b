package app.facet.product.dating.bios;

import app.facet.platform.kernel.Refusal;

/** The answer is longer than what is kept. */
public final class AnswerTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    AnswerTooLong(int most) {
        super("dating.bios.refused.answer-too-long", most);
    }
}
