package app.facet.product.headshots.team;

import java.util.List;

/**
 * One team as its owner sees it.
 *
 * @param closed whether its owner has closed it, whatever the last day is
 * @param link to send to the members
 */
public record TeamDetails(TeamSummary summary, boolean closed, String link, List<TeamMember> members) {}
