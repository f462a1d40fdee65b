package app.facet.platform.ai;

/**
 * What calls came to, of one day, provider, product or model.
 *
 * @param cost on the house's keys
 * @param ownCost on people's own
 */
public record CallTotal(String name, long calls, Cost cost, Cost ownCost) {

    /** What calls are added up by. */
    public enum Per {
        DAY("cast(called_at as date)"),
        PROVIDER("provider"),
        PRODUCT("substring(use_case from 1 for position('.' in use_case || '.') - 1)"),
        MODEL("model");

        private final String column;

        Per(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
