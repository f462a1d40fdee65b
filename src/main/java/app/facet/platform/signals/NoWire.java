package app.facet.platform.signals;

/** One node only: there is nobody else to tell. */
final class NoWire implements Wire {

    @Override
    public void send(String message) {}

    @Override
    public void deliverTo(Receiver receiver) {}
}
