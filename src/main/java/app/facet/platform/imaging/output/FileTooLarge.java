package app.facet.platform.imaging.output;

import app.facet.platform.kernel.Refusal;

/** The picture cannot be made small enough for its receiver in this format. */
public class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    FileTooLarge(long mostBytes) {
        super("imaging.output.too-large", mostBytes >> 20);
    }
}
