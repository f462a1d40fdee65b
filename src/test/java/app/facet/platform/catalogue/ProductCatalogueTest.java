package app.facet.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.platform.kernel.ProductKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ProductCatalogueTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    @Test
    void productsStandInTheirOrder() {
        announce("late", 20, Product.Stage.OPEN);
        announce("early", 10, Product.Stage.PLANNED);

        assertThat(catalogue().all())
                .extracting(product -> product.key().value())
                .containsExactly("early", "late");
        assertThat(catalogue().open())
                .extracting(product -> product.key().value())
                .containsExactly("late");
    }

    @Test
    void twoProductsWithOneKeyStopTheStart() {
        beans.registerSingleton("one", product("twin", 10, Product.Stage.OPEN));
        beans.registerSingleton("two", product("twin", 20, Product.Stage.OPEN));

        assertThatThrownBy(this::catalogue).hasMessageContaining("Two products call themselves 'twin'");
    }

    @Test
    void aProductStaysUnderItsOwnKey() {
        assertThatThrownBy(() -> new Product(new ProductKey("dating"), "heart", "datingapp", 1, Product.Stage.OPEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRouteBelongsToTheProductOfItsFirstSegment() {
        announce("early", 10, Product.Stage.OPEN);

        assertThat(catalogue().owning("early/photos/7")).isPresent();
        assertThat(catalogue().owning("earlybird")).isEmpty();
        assertThat(catalogue().owning("")).isEmpty();
    }

    private void announce(String key, int order, Product.Stage stage) {
        beans.registerSingleton(key, product(key, order, stage));
    }

    private static Product product(String key, int order, Product.Stage stage) {
        return new Product(new ProductKey(key), "heart", key, order, stage);
    }

    private ProductCatalogue catalogue() {
        return new ProductCatalogue(beans.getBeanProvider(Product.class));
    }
}
