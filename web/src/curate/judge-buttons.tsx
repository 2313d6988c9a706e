import { Badge, Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { JudgeClaimDocument, type Verdict } from '../../../client/generated/operations.js';
import { useChange } from '../api/ask.js';
import { WhyForm } from './why-form.js';

type Choice = Exclude<Verdict, 'CORRECTED'>;

const CHOICES: readonly { readonly verdict: Choice; readonly label: string; readonly said: string }[] = [
  { verdict: 'CONFIRMED', label: 'Confirm', said: 'Read rightly' },
  { verdict: 'REJECTED', label: 'Reject', said: 'Read wrongly' },
];

/** Says whether a sentence was read rightly. What was said already is shown, and can be said otherwise. */
export function JudgeButtons({ claimId, verdict }: { readonly claimId: string; readonly verdict: Verdict | null }) {
  return (
    <>
      {verdict !== null && (
        <Badge size="sm" variant="outline" color="gray" className="status">
          {verdict.toLowerCase()}
        </Badge>
      )}
      {CHOICES.filter((choice) => choice.verdict !== verdict).map((choice) => (
        <Judge key={choice.verdict} claimId={claimId} {...choice} />
      ))}
    </>
  );
}

interface JudgeProps {
  readonly claimId: string;
  readonly verdict: Choice;
  readonly label: string;
  readonly said: string;
}

function Judge({ claimId, verdict, label, said }: JudgeProps) {
  const [isOpen, setOpen] = useState(false);
  const judge = useChange(JudgeClaimDocument);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          data-judge={verdict}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={said}>
        <WhyForm
          action={label}
          isPending={judge.isPending}
          error={judge.error}
          onDecide={(why) => {
            judge.mutate(
              { claimId, verdict, why },
              {
                onSuccess: () => {
                  setOpen(false);
                },
              },
            );
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
