package app.facet.platform.kernel;

/**
 * Fills one module with a lively demo on the first start. Collected in the demo profile only, run in the background
 * after start, in {@code @Order}. Runs at every start and adds only what is missing.
 */
public interface DemoData {

    void create();
}
