package app.facet.platform.catalogue;

import app.facet.platform.kernel.ProductKey;

/**
 * One thing people come for.
 *
 * @param icon name of a drawing in {@code icons/}, without its ending
 * @param home route of the product's first view
 * @param order where it stands among the others, small numbers first
 */
public record Product(ProductKey key, String icon, String home, int order, Stage stage) {

    /** How far a product is: people may enter the open ones and read about the planned ones. */
    public enum Stage {
        OPEN,
        PLANNED
    }

    public Product {
        if (!home.equals(key.value()) && !home.startsWith(key.value() + "/")) {
            throw new IllegalArgumentException("The home of " + key + " must lie under its own key, not at " + home);
        }
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    public String nameKey() {
        return key + ".product.name";
    }

    public String promiseKey() {
        return key + ".product.promise";
    }

    /** Key of what somebody says who comes for this, such as "I want to look better in my dating profile". */
    public String goalKey() {
        return key + ".product.goal";
    }

    /** Key of the lines, one per line break, that say what a planned product will do. */
    public String willKey() {
        return key + ".product.will";
    }

    /** The product's own style sheet, which also names its accent colour. */
    public String styleSheet() {
        return key + ".css";
    }
}
