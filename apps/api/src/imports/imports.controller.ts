import {
  type ConfirmImport,
  type ImportCorrections,
  type ImportRowsQuery,
  type LookAtNotice,
  confirmImport,
  importCorrections,
  importPreview,
  importRowPage,
  importRowsQuery,
  lookAtNotice,
  receivedUpload,
  undoResult,
  upload,
  uploadPage,
} from '@holdfast/contracts/imports/shapes';
import { type PageQuery, pageQuery } from '@holdfast/contracts/page';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Get, HttpCode, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowRegisterEditors, AllowMembers } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { attachment } from '../platform/http/attachment.ts';
import { readOneFile } from '../platform/http/one-file.ts';
import { IfMatch, IfMatchWhereSent, Versioned } from '../platform/http/version.ts';
import { ImportsService } from './imports.service.ts';
import { PreviewService } from './preview.service.ts';
import { ReceiveService } from './receive.service.ts';

const oneFile = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };

@ApiTags('imports')
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly receiving: ReceiveService,
    private readonly imports: ImportsService,
    private readonly previews: PreviewService,
  ) {}

  @Get()
  @AllowMembers()
  @Answers('The papers that were brought in, newest first', uploadPage)
  list(@Member() who: CurrentMember, @Query({ schema: pageQuery }) query: PageQuery) {
    return this.imports.list(who, query);
  }

  @Post()
  @AllowRegisterEditors()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: oneFile })
  @Answers('Upload a paper; nothing is written to the register until it is confirmed', receivedUpload, 201)
  async receive(@Member() who: CurrentMember, @Req() request: FastifyRequest) {
    return this.receiving.receive(who, await readOneFile(request));
  }

  @Get(':uploadId')
  @AllowMembers()
  @Answers('A paper: how far it is, and what was understood, without its rows', upload)
  read(@Member() who: CurrentMember, @IdParam('uploadId') uploadId: string) {
    return this.imports.read(who, uploadId);
  }

  @Get(':uploadId/rows')
  @AllowMembers()
  @Answers('A page of its rows, each with what it would do to the register', importRowPage)
  rows(
    @Member() who: CurrentMember,
    @IdParam('uploadId') uploadId: string,
    @Query({ schema: importRowsQuery }) query: ImportRowsQuery,
  ) {
    return this.imports.rows(who, uploadId, query);
  }

  @Get(':uploadId/preview')
  @AllowMembers()
  @Answers('The whole preview, as the command line prints it', importPreview)
  preview(@Member() who: CurrentMember, @IdParam('uploadId') uploadId: string) {
    return this.previews.preview(who, uploadId);
  }

  @Get(':uploadId/file')
  @AllowMembers()
  @HttpCode(200)
  @ApiOperation({ summary: 'The paper itself, as it was uploaded' })
  @ApiOkResponse({ content: { 'application/octet-stream': {} } })
  async file(
    @Member() who: CurrentMember,
    @IdParam('uploadId') uploadId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { fileName, content } = await this.imports.file(who, uploadId);
    return attachment(reply, fileName, content);
  }

  @Put(':uploadId/corrections')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Correct what was understood; the paper is read again', upload)
  correct(
    @Member() who: CurrentMember,
    @IdParam('uploadId') uploadId: string,
    @IfMatch() revision: number,
    @Body({ schema: importCorrections }) body: ImportCorrections,
  ) {
    return this.imports.correct(who, uploadId, revision, body);
  }

  @Put(':uploadId/looked-at')
  @AllowRegisterEditors()
  @Answers('Tick off a notice or a left-out that was looked at, or take the tick away', nothing)
  lookAt(
    @Member() who: CurrentMember,
    @IdParam('uploadId') uploadId: string,
    @Body({ schema: lookAtNotice }) body: LookAtNotice,
  ) {
    return this.imports.lookAt(who, uploadId, body);
  }

  @Post(':uploadId/confirm')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Write the paper to the register, all of it or nothing', upload)
  confirm(
    @Member() who: CurrentMember,
    @IdParam('uploadId') uploadId: string,
    @IfMatch() revision: number,
    @Body({ schema: confirmImport }) body: ConfirmImport,
  ) {
    return this.imports.confirm(who, uploadId, revision, body);
  }

  @Post(':uploadId/undo')
  @AllowRegisterEditors()
  @Answers('Take the whole import back; what was edited since is kept and named', undoResult)
  undo(
    @Member() who: CurrentMember,
    @IdParam('uploadId') uploadId: string,
    @IfMatchWhereSent() revision: number | null,
  ) {
    return this.imports.undo(who, uploadId, revision);
  }
}
