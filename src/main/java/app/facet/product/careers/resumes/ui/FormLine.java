package app.facet.product.careers.resumes.ui;

/**
 * A field of a form.
 *
 * @param label message key
 * @param rows how many lines are shown; 1 for a field of one line
 */
record FormLine(String label, String value, int rows) {

    private static final int SEVERAL = 5;

    static FormLine one(String label, String value) {
        return new FormLine(label, value, 1);
    }

    static FormLine several(String label, String value) {
        return new FormLine(label, value, SEVERAL);
    }
}
