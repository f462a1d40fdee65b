package app.facet.product.dating.votes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The votes somebody opened, and what came of them. Of friends nothing is known that could be told. */
@Component
class VotePersonalData implements PersonalData {

    private final FriendVotes votes;
    private final VoteRows rows;
    private final JsonMapper json;

    VotePersonalData(FriendVotes votes, VoteRows rows, JsonMapper json) {
        this.votes = votes;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public String section() {
        return "dating";
    }

    @Override
    public Set<String> tables() {
        return Set.of("dating_vote", "dating_vote_photo", "dating_vote_ballot");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        for (Vote vote : votes.of(account)) {
            archive.json(section(), "vote-" + vote.id().value(), json.valueToTree(vote));
        }
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        rows.of(account).forEach(row -> rows.delete(row.id()));
    }
}
