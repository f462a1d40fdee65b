package app.facet.platform.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What reading a document may take.
 *
 * @param atOnce how many documents are read at the same time, each in a process of its own
 * @param waiting how long one more waits for its turn
 * @param starting how long a process may take to be ready
 * @param reading how long reading may take
 * @param heapMegabytes how much memory it may take
 * @param ready how many processes wait for a document
 */
@ConfigurationProperties("facet.documents")
record DocumentsSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("20s") Duration waiting,
        @DefaultValue("20s") Duration starting,
        @DefaultValue("5s") Duration reading,
        @DefaultValue("160") int heapMegabytes,
        @DefaultValue("1") int ready) {}
