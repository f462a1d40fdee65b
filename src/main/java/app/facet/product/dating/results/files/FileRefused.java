package app.facet.product.dating.results.files;

import app.facet.platform.kernel.Refusal;

/** The file is not one days can be read from. */
public final class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    FileRefused(String what, Object... parameters) {
        super("dating.results.file." + what, parameters);
    }
}
