package app.facet.platform.ai.spi;

import java.util.Optional;

/** Changes pictures to order, for servers that take their time: ordered once, asked after, fetched or called off. */
public interface ImageOrders extends Engine {

    /** Orders a picture; called once for each slip unless the order is known not to have arrived. */
    ImageOrder order(Target target, ImageTask task, OrderSlip slip);

    /** How an order stands. */
    ImageOrder look(Target target, String order);

    /** The order that was made with this slip; empty when the server knows of none. */
    Optional<ImageOrder> find(Target target, OrderSlip slip);

    /** Nobody wants it any more. Nothing happens when it has ended. */
    void callOff(Target target, String order);

    /** The picture of an order that succeeded. */
    Picture fetch(ImageOrder order);
}
