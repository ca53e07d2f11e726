import { inRegions } from './containment_regions';
import type { ContainmentFacts, ContainmentStep } from './containment_step';
import { notAllowed, unique, words } from './containment_words';

/** What would launch again: groups, fleets and spot requests, first found, then stopped. */
export const relaunchStep = ({ regions }: ContainmentFacts): ContainmentStep => {
  const found = words('region', unique(regions.filter((region) => region !== null)));
  const leftOut = notAllowed('region', regions);
  if (found.length === 0) return { id: 'relaunch', commands: [], leftOut, way: null };
  // What the first commands find is put in by hand: `:?` stops a command that was not filled in.
  return {
    id: 'relaunch',
    commands: [
      {
        id: 'find_groups',
        text: inRegions(
          found,
          `aws autoscaling describe-auto-scaling-groups --region="$region" --query='AutoScalingGroups[].[AutoScalingGroupName,DesiredCapacity,CreatedTime]' --output=text`
        ),
      },
      {
        id: 'find_fleets',
        text: inRegions(
          found,
          `aws ec2 describe-fleets --region="$region" --filters='Name=fleet-state,Values=submitted,active,modifying' --query='Fleets[].[FleetId,FleetState,CreateTime]' --output=text`
        ),
      },
      {
        id: 'find_spot',
        text: [
          inRegions(
            found,
            `aws ec2 describe-spot-fleet-requests --region="$region" --query='SpotFleetRequestConfigs[].[SpotFleetRequestId,SpotFleetRequestState,CreateTime]' --output=text`
          ),
          inRegions(
            found,
            `aws ec2 describe-spot-instance-requests --region="$region" --filters='Name=state,Values=open,active' --query='SpotInstanceRequests[].[SpotInstanceRequestId,Type,CreateTime]' --output=text`
          ),
        ].join('\n'),
      },
      {
        id: 'stop_group',
        text: 'aws autoscaling suspend-processes --region="${REGION:?}" --auto-scaling-group-name="${GROUP:?}"',
      },
      {
        id: 'stop_fleet',
        text: 'aws ec2 delete-fleets --region="${REGION:?}" --fleet-ids="${FLEET:?}" --no-terminate-instances',
      },
      {
        id: 'stop_spot_fleet',
        text: 'aws ec2 cancel-spot-fleet-requests --region="${REGION:?}" --spot-fleet-request-ids="${SPOT_FLEET:?}" --no-terminate-instances',
      },
      {
        id: 'stop_spot',
        text: 'aws ec2 cancel-spot-instance-requests --region="${REGION:?}" --spot-instance-request-ids="${SPOT_REQUEST:?}"',
      },
    ],
    leftOut,
    way: null,
  };
};
