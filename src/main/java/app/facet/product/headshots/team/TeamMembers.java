package app.facet.product.headshots.team;

import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.MediaSummary;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import app.facet.product.headshots.team.TeamMember.HandedPortrait;
import app.facet.product.headshots.team.TeamMember.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The members of a team as its owner may see them. */
@Component
class TeamMembers {

    private final HandedRows handed;
    private final TeamHouse house;
    private final MediaVault media;
    private final MediaLinks links;

    TeamMembers(HandedRows handed, TeamHouse house, MediaVault media, MediaLinks links) {
        this.handed = handed;
        this.house = house;
        this.media = media;
        this.links = links;
    }

    List<TeamMember> of(TeamRows.Row row) {
        Map<SeatId, HandedRows.Row> copies =
                handed.of(row.id()).stream().collect(Collectors.toMap(HandedRows.Row::seat, Function.identity()));
        Map<MediaId, MediaSummary> files = media.find(
                row.owner(), copies.values().stream().map(HandedRows.Row::media).toList());
        Set<SeatId> begun = house.begun(row.id());
        return house.members(row.id()).stream()
                .map(seat -> {
                    var copy = copies.get(seat.id());
                    return new TeamMember(
                            seat.id(),
                            seat.name(),
                            copy != null ? Stage.HANDED_OVER : begun.contains(seat.id()) ? Stage.STARTED : Stage.JOINED,
                            seat.joinedAt(),
                            copy == null ? null : portrait(copy, files.get(copy.media())));
                })
                .toList();
    }

    private HandedPortrait portrait(HandedRows.Row copy, @Nullable MediaSummary file) {
        return new HandedPortrait(
                links.to(copy.media(), Variant.TILE),
                links.to(copy.media(), Variant.SCREEN),
                copy.handedAt(),
                file == null ? null : file.expiresAt());
    }
}
