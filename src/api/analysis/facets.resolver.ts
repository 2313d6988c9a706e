import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Needs } from '../access/needs.js';
import { FilterArgs } from '../filter/filter.args.js';
import type { RequestContext } from '../request-context.js';
import { facetParticipants, facetsOf, facetValues } from './facets.js';
import { FacetArgs, Facets, ParticipantEvents, ValueEvents } from './facets.types.js';
import { COST_OF_ANALYSIS } from './left-out-field.js';

const costOfFacet = ({ args, childComplexity }: { args: object; childComplexity: number }): number =>
  COST_OF_ANALYSIS + ((args as { first?: number }).first ?? 20) * childComplexity;

const Values = (description: string): MethodDecorator =>
  ResolveField(() => [ValueEvents], { description, complexity: costOfFacet });
const Participants = (description: string): MethodDecorator =>
  ResolveField(() => [ParticipantEvents], { description, complexity: costOfFacet });

@Resolver(() => Facets)
export class FacetsResolver {
  @Needs('reader')
  @Query(() => Facets, { description: 'What the events that pass a filter have in common, counted.' })
  facets(@Args() { filter }: FilterArgs, @Context() context: RequestContext): Promise<Facets> {
    return facetsOf(context, filter);
  }

  @ResolveField(() => Int, { description: 'How many events pass the filter.', complexity: COST_OF_ANALYSIS })
  total(@Parent() { counts }: Facets): Promise<number> {
    return counts.count();
  }

  @ResolveField(() => Int, {
    description: 'How many others did not happen by all that tell of them; 0 where a status was asked for.',
    complexity: COST_OF_ANALYSIS,
  })
  leftOut(@Parent() { counts }: Facets): Promise<number> {
    return counts.leftOut();
  }

  @Values('What was done.')
  types(@Parent() facets: Facets, @Args() args: FacetArgs, @Context() context: RequestContext): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'types', args.first);
  }

  @Values('How it was done, in the words of PLOVER.')
  modes(@Parent() facets: Facets, @Args() args: FacetArgs, @Context() context: RequestContext): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'modes', args.first);
  }

  @Values('How real they are by all that tell of them.')
  statuses(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'statuses', args.first);
  }

  @Values('The edges that they are folded into.')
  relations(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'relations', args.first);
  }

  @Values('Countries of those who act, ISO 3166-1 alpha-2.')
  sourceCountries(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'sourceCountries', args.first);
  }

  @Values('Countries of those who are acted upon.')
  targetCountries(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'targetCountries', args.first);
  }

  @Values('Countries where they were.')
  placeCountries(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'placeCountries', args.first);
  }

  @Values('Who published articles that tell of them.')
  publishers(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ValueEvents[]> {
    return facetValues(context, facets, 'publishers', args.first);
  }

  @Participants('Who acts: the most active in a period, where the filter has one.')
  sources(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ParticipantEvents[]> {
    return facetParticipants(context, facets, 'sources', args.first);
  }

  @Participants('Who or what is acted upon: the most targeted.')
  targets(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ParticipantEvents[]> {
    return facetParticipants(context, facets, 'targets', args.first);
  }

  @Participants('Where they were.')
  places(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ParticipantEvents[]> {
    return facetParticipants(context, facets, 'places', args.first);
  }

  @Participants('Who says so.')
  speakers(
    @Parent() facets: Facets,
    @Args() args: FacetArgs,
    @Context() context: RequestContext,
  ): Promise<ParticipantEvents[]> {
    return facetParticipants(context, facets, 'speakers', args.first);
  }
}
