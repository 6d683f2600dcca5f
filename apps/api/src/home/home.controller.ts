import { home } from '@holdfast/contracts/home/shapes';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowMembers } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers } from '../platform/http/answers.ts';
import { HomeService } from './home.service.ts';

@ApiTags('home')
@Controller('api/home')
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @Get()
  @AllowMembers()
  @Answers('What needs the person who is signed in', home)
  read(@Member() who: CurrentMember) {
    return this.home.read(who);
  }
}
