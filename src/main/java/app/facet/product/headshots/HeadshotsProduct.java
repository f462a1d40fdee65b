package app.facet.product.headshots;

import app.facet.platform.billing.spi.PriceList;
import app.facet.platform.catalogue.Product;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything Headshots lends to the platform. Read this first. */
@Configuration(proxyBeanMethods = false)
class HeadshotsProduct {

    static final ProductKey KEY = new ProductKey("headshots");

    @Bean
    Product headshots() {
        return new Product(KEY, "portrait", "headshots", 20, Product.Stage.OPEN);
    }

    @Bean
    PriceList headshotsPrices() {
        return PriceList.of(HeadshotsAction.values());
    }
}
