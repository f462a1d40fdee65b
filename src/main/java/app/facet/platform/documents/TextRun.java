package app.facet.platform.documents;

/**
 * Words that stand beside each other and look alike.
 *
 * @param x where they begin, in points from the left
 * @param y their base line, in points from the top
 * @param width how far they reach
 * @param size of the letters, in points
 */
public record TextRun(String text, float x, float y, float width, float size, boolean bold) {

    /** Where they end, in points from the left. */
    public float end() {
        return x + width;
    }
}
