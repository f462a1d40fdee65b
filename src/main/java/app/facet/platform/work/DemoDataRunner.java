package app.facet.platform.work;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.DemoData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the demo, module by module, beside the running application. */
@Component
@Profile("demo")
class DemoDataRunner {

    private final ObjectProvider<DemoData> modules;

    DemoDataRunner(ObjectProvider<DemoData> modules) {
        this.modules = modules;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .name("demo-data")
                .daemon()
                .start(() -> Acting.run(
                        new Who.TheHouse(), () -> modules.orderedStream().forEach(DemoData::create)));
    }
}
