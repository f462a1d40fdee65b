package app.facet.product.sample;

import app.facet.platform.billing.spi.PriceList;
import app.facet.platform.billing.spi.PricedAction;
import app.facet.platform.catalogue.Product;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.kernel.ProductKey;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything Sample lends to the platform. Read this first. */
@Configuration(proxyBeanMethods = false)
class SampleProduct {

    static final ProductKey KEY = new ProductKey("sample");

    @Bean
    Product sample() {
        return new Product(KEY, "sample", "sample", 70, Product.Stage.OPEN);
    }

    /** What it asks credits for. */
    enum SampleAction implements PricedAction {
        READING;

        @Override
        public String key() {
            return "sample.reading";
        }

        @Override
        public int credits() {
            return 2;
        }
    }

    @Bean
    PriceList samplePrices() {
        return PriceList.of(SampleAction.values());
    }

    /** Read a note aloud. */
    record ReadNote(UUID note) implements Task {}

    @Bean
    TaskHandler<ReadNote> readNoteHandler() {
        return new TaskHandler<>() {
            @Override
            public TaskType<ReadNote> type() {
                return TaskType.of("sample.read-note", ReadNote.class);
            }

            @Override
            public void run(ReadNote task, Progress progress) {
                progress.report("sample.product.name", 50);
            }
        };
    }

    @Bean
    PersonalData samplePersonalData(JdbcClient jdbc) {
        return new PersonalData() {
            @Override
            public String section() {
                return "sample";
            }

            @Override
            public Set<String> tables() {
                return Set.of("sample_note");
            }

            @Override
            public void export(AccountId account, ExportArchive archive) throws IOException {
                archive.json(
                        section(),
                        "notes",
                        jdbc.sql("select words from sample_note where account_id = ?")
                                .param(account.value())
                                .query(String.class)
                                .list());
            }

            @Override
            public void erase(AccountId account) {
                jdbc.sql("delete from sample_note where account_id = ?")
                        .param(account.value())
                        .update();
            }
        };
    }
}
