/** An action serves a recommendation. One action may serve several. */
export interface ActionLink {
  readonly actionId: string;
  readonly recommendationId: string;
}

export interface ActionCount {
  readonly actions: number;
  readonly recommendations: number;
  /** Actions that serve more than one recommendation. */
  readonly shared: number;
}

/**
 * Counts each action once, however many recommendations it serves.
 * Example: one action that serves three recommendations is 1 action, 3 recommendations, 1 shared.
 */
export const countActions = (links: readonly ActionLink[]): ActionCount => {
  const serves = new Map<string, Set<string>>();
  for (const { actionId, recommendationId } of links) {
    const served = serves.get(actionId);
    if (served === undefined) serves.set(actionId, new Set([recommendationId]));
    else served.add(recommendationId);
  }
  return {
    actions: serves.size,
    recommendations: new Set(links.map((link) => link.recommendationId)).size,
    shared: [...serves.values()].filter((served) => served.size > 1).length,
  };
};
