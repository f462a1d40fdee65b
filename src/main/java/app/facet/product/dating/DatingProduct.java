package app.facet.product.dating;

import app.facet.platform.billing.spi.PriceList;
import app.facet.platform.catalogue.Product;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything Dating lends to the platform. Read this first. */
@Configuration(proxyBeanMethods = false)
class DatingProduct {

    static final ProductKey KEY = new ProductKey("dating");

    @Bean
    Product dating() {
        return new Product(KEY, "heart", "dating", 10, Product.Stage.OPEN);
    }

    @Bean
    PriceList datingPrices() {
        return PriceList.of(DatingAction.values());
    }
}
