import { FileButton, Button } from '@mantine/core';
import { useState, type DragEvent } from 'react';

/** Takes files by drag and drop, or by choice. */
export function DropFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className="drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      Drop text, Markdown, HTML, JSON or JSONL here, or{' '}
      <FileButton multiple accept=".txt,.md,.html,.htm,.json,.jsonl" onChange={onFiles}>
        {(props) => (
          <Button size="compact-xs" variant="default" {...props}>
            choose them
          </Button>
        )}
      </FileButton>
    </div>
  );
}
