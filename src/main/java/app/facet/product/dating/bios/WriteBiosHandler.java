package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import org.springframework.stereotype.Component;

/** Has bios written by a model and by Facet in the background. What was kept before a crash is not written again. */
@Component
class WriteBiosHandler implements TaskHandler<WriteBios> {

    private final BioGeneration generation;
    private final BioShelf shelf;
    private final ModelWriter models;

    WriteBiosHandler(BioGeneration generation, BioShelf shelf, ModelWriter models) {
        this.generation = generation;
        this.shelf = shelf;
        this.models = models;
    }

    @Override
    public TaskType<WriteBios> type() {
        return WriteBios.TYPE;
    }

    @Override
    public void run(WriteBios task, Progress progress) {
        var owner = new AccountId(task.account());
        progress.report("dating.bios.stage.asking", 10);
        var commission = shelf.commission(owner, task.request());
        var answer = models.drafts(owner, commission.order(), commission.answers());
        progress.report("dating.bios.stage.checking", 70);
        var madeBy = answer.madeBy();
        generation.finish(
                owner,
                task.request(),
                answer.value().texts(),
                madeBy.isBuiltIn() ? null : new Writer(madeBy.provider(), madeBy.model()));
    }

    @Override
    public void gaveUp(WriteBios task, Ending ending) {
        generation.giveBack(new AccountId(task.account()), task.request());
    }
}
