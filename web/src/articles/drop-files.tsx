import { FileButton, Button } from '@mantine/core';
import { useState, type DragEvent } from 'react';

interface FileText {
  readonly title: string;
  readonly text: string;
}

/** Takes text files by drag and drop, or by choice. */
export function DropFiles({ onFiles }: { readonly onFiles: (files: readonly FileText[]) => void }) {
  const [isOver, setOver] = useState(false);
  const read = (files: readonly File[]): void => {
    void Promise.all(
      files.map(async (file) => ({ title: file.name.replace(/\.\w+$/, ''), text: await file.text() })),
    ).then(onFiles);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    read([...event.dataTransfer.files]);
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
      Drop text files here, or{' '}
      <FileButton multiple accept=".txt,.md,text/plain,text/markdown" onChange={read}>
        {(props) => (
          <Button size="compact-xs" variant="default" {...props}>
            choose them
          </Button>
        )}
      </FileButton>
    </div>
  );
}
